namespace ContentKit.Comparing.Words;

internal static class SpanishVocabulary
{
    public static readonly Vocabulary Words = new()
    {
        Language = "es",
        Numbers = Vocabulary.Map("""
            cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17
            dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000
            medio=1/2 media=1/2 mitad=1/2 docena=12 triple=3×
            """),
        Articles = Vocabulary.Map("un=1 una=1"),
        Units = Vocabulary.Forms("""
            segundo,segundos minuto,minutos,min hora,horas día,días,dia,dias semana,semanas mes,meses año,años noche,noches mañana,mañanas tarde,tardes
            diario,diaria,diariamente semanal mensual vez,veces grado,grados centígrados fahrenheit
            mg mcg µg miligramo,miligramos microgramo,microgramos g gramo,gramos kg kilo,kilos,kilogramo,kilogramos ml mililitro,mililitros l litro,litros cc
            unidad,unidades ui mmol meq mmhg kcal caloría,calorías
            tableta,tabletas comprimido,comprimidos pastilla,pastillas cápsula,cápsulas gota,gotas inhalación,inhalaciones parche,parches dosis inyección,inyecciones
            cucharadita,cucharaditas cucharada,cucharadas taza,tazas vaso,vasos onza,onzas libra,libras pulgada,pulgadas cm mm metro,metros paso,pasos
            """),
        Negations = Vocabulary.Set("no nunca jamás sin ni tampoco nada nadie ningún ninguna ninguno evite evitar suspenda suspender salvo excepto pare parar"),
        Directions = Vocabulary.Set("""
            mayor menor más menos alto alta bajo baja superior inferior arriba abajo encima debajo sobre antes después hasta desde dentro fuera
            izquierdo izquierda derecho derecha aumente aumentar aumenta disminuya disminuir disminuye suba subir sube baje bajar reduzca reducir reduce
            empiece empezar comience continúe siga caliente frío fría tibio tibia mojado mojada seco seca primer primero primera primeros primeras último última últimos últimas
            temprano pronto rápido lento siempre solo sólo solamente todo toda todos todas ambos ambas cada cualquier otro otra mejor peor
            máximo mínimo vacío lleno abierto cerrado flojo apretado < > ≤ ≥ ± + = ~ ×
            """),
        Grades = Vocabulary.Set("leve moderado moderada grave graves severo severa fuerte fuertes intenso intensa repentino repentina débil constante muy poco poca mucho mucha pequeño pequeña grande advertencia atención precaución peligro cuidado importante nota consejo"),
        Strengths = Vocabulary.Set("debe debería deben puede podría pueden y e o u"),
        BeforeNumbers = Vocabulary.Set("en por durante cada a al entre de con hasta que aproximadamente unos unas"),
        Fillers = Vocabulary.Set("""
            el la los las un una unos unas y e o u de del a al en por para con como es son está están ser estar ha han se su sus usted le lo que esto eso esta este estos estas
            si cuando mientras puede debe tiene también
            """),
        Opposites = Vocabulary.Set("in im i des a anti sub sobre hiper hipo"),
    };
}
