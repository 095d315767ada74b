package vn.thongsuot.directive.dataanswer;

/**
 * One recipient as it stands in front of its rows.
 *
 * @param code the unit's code in a register, its abbreviation, or empty when it has neither
 * @param name empty when it is not known any more
 */
public record Line(String code, String name, Standing standing) {}
