namespace ContentKit.Rules.Codes;

/// <summary>The last digit of a code, which shows a slip in the others.</summary>
internal static class CheckDigits
{
    private static readonly string[] Products =
        ["0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"];

    private static readonly string[] Turns =
        ["0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"];

    /// <summary>Verhoeff's scheme, over all digits of a SNOMED CT identifier.</summary>
    public static bool IsVerhoeff(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum = Products[sum][Turns[i % 8][digits[^(i + 1)] - '0'] - '0'] - '0';
        return sum == 0;
    }

    /// <summary>Mod 10 with every second digit doubled, as LOINC has it behind the dash.</summary>
    public static bool IsLoinc(string code)
    {
        var sum = 0;
        var digits = code[..^2];
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return (10 - sum % 10) % 10 == code[^1] - '0';
    }
}
