package vn.thongsuot.reporting.recommendation;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a recommendation hangs together with others that say the same.
 *
 * @param origins those that it carries upwards: what was forwarded, or what the reports asked for that its report was made from
 * @param carried those that carry it upwards
 * @param trail units that it was forwarded by, the first of them first
 */
public record Links(List<String> origins, List<String> carried, List<String> trail) {

    private static final int MOST = 50;

    public static final Links NONE = new Links(List.of(), List.of(), List.of());

    public Links {
        origins = List.copyOf(origins);
        carried = List.copyOf(carried);
        trail = List.copyOf(trail);
    }

    static Links from(List<String> origins) {
        return new Links(origins, List.of(), List.of());
    }

    /** Of one that a unit forwards. */
    Links forwarded(String id, String by) {
        return new Links(
                List.of(id),
                List.of(),
                Stream.concat(trail.stream(), Stream.of(by)).toList());
    }

    Links carriedBy(String recommendation) {
        return carried.contains(recommendation) || carried.size() == MOST
                ? this
                : new Links(
                        origins,
                        Stream.concat(carried.stream(), Stream.of(recommendation))
                                .toList(),
                        trail);
    }
}
