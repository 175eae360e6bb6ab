namespace ContentKit.Model.Regions;

/// <summary>The number that a patient calls when a life is at risk. Source names who publishes it.</summary>
public sealed record EmergencyNumber(string Region, string Number, string Source);
