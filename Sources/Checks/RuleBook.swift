/// All rules of the trade, by the part of the work they belong to.
public enum RuleBook {}
