namespace ContentKit.Comparing.Words;

internal static class EnglishVocabulary
{
    public static readonly Vocabulary Words = new()
    {
        Language = "en",
        HasThousandsComma = true,
        Numbers = Vocabulary.Map("""
            zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
            seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
            half=1/2 quarter=1/4 dozen=12 once=1× twice=2× double=2× triple=3×
            """),
        Articles = Vocabulary.Map("a=1 an=1"),
        Units = Vocabulary.Forms("""
            second,seconds,sec,secs minute,minutes,min,mins hour,hours,hr,hrs day,days week,weeks month,months year,years night,nights morning,mornings evening,evenings
            hourly daily weekly monthly yearly nightly bedtime time,times percent degree,degrees celsius fahrenheit
            mg mcg µg milligram,milligrams microgram,micrograms g gram,grams kg kilogram,kilograms,kilo,kilos ml milliliter,milliliters,millilitre,millilitres l liter,liters,litre,litres cc
            unit,units iu mmol meq mmhg bpm kcal calorie,calories
            tablet,tablets pill,pills capsule,capsules drop,drops puff,puffs spray,sprays patch,patches dose,doses injection,injections teaspoon,teaspoons,tsp tablespoon,tablespoons,tbsp
            cup,cups glass,glasses ounce,ounces,oz pound,pounds,lb,lbs inch,inches cm mm meter,meters,metre,metres mile,miles pad,pads step,steps
            """),
        Negations = Vocabulary.Set("not no never without nor neither none nothing nobody avoid stop refuse unless except instead false free"),
        Directions = Vocabulary.Set("""
            higher lower high low more less fewer most least greater larger smaller bigger above below over under up down before after until since within beyond
            left right increase decrease increases decreases increased decreased increasing decreasing rise rises rising fall falls falling reduce reduces reduced
            start starts begin begins continue keep hot cold warm cool warmer cooler colder hotter wet dry upper inside outside front first second third last next
            early late earlier later sooner faster slower fast slow always sometimes often rarely only all any both either each every other better worse
            maximum minimum exactly empty full open close closed loose loosen loosens tight tighten tightens < > ≤ ≥ ± + = ~ ×
            """),
        Grades = Vocabulary.Set("mild moderate severe bad worst sudden suddenly heavy light strong weak constant extreme slight slightly very small large big little warning caution danger important note tip"),
        Strengths = Vocabulary.Set("must should may might can could need have and or"),
        BeforeNumbers = Vocabulary.Set("in for every each per by at on from to between than about around through during with until past"),
        Fillers = Vocabulary.Set("""
            a an the and or of to in on at for from with by as is are was be been have has had do does did you your yours it its this that these those they them their there
            if when while so can could will would should may might must i we our he she his her than then also
            """),
        Opposites = Vocabulary.Set("un in im ir il ab non dis de mis under over hyper hypo"),
    };
}
