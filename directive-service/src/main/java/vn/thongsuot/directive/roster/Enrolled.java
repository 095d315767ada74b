package vn.thongsuot.directive.roster;

/**
 * What a roster makes of a tenant.
 *
 * @param stored false when it was only checked
 */
public record Enrolled(boolean stored, Counts units, Counts posts) {

    /** How many rows were new, told something else than was stored, or told the same. */
    public record Counts(int added, int changed, int same) {}
}
