package vn.thongsuot.platform.aggregate;

import java.util.List;
import java.util.Set;

/**
 * Which right a refused caller would need, and where. It explains a refusal; who holds the right there is looked up when the
 * refusal is answered, and only for people of the same tenant.
 *
 * @param right name of the right, for instance {@code ISSUE}
 * @param units where it is needed, at one of them or above; at most {@value #UNITS} of them, in order; empty unless
 *     {@code where} is {@link Where#AT}
 */
public record Lack(String right, Where where, List<String> units) {

    /** Name of what everybody has who holds a post in the tenant. */
    public static final String READ = "READ";

    /** Name of what the operators of the installation have, and nobody in a tenant. */
    public static final String OPERATE = "OPERATE";

    private static final int UNITS = 5;

    /** Where the right would have to be held. */
    public enum Where {
        /** At one of the units, or above it. */
        AT,
        /** At the top of a tree. */
        AT_TOP,
        /** At any unit. */
        ANYWHERE
    }

    public Lack {
        units = List.copyOf(units);
    }

    public static Lack at(String right, Set<String> units) {
        return new Lack(right, Where.AT, units.stream().sorted().limit(UNITS).toList());
    }

    public static Lack atTop(String right) {
        return new Lack(right, Where.AT_TOP, List.of());
    }

    public static Lack anywhere(String right) {
        return new Lack(right, Where.ANYWHERE, List.of());
    }
}
