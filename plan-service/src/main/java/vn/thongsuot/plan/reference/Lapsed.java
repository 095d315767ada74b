package vn.thongsuot.plan.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * That a document does not hold any more, or not now.
 *
 * @param newer ids of the documents that made it so, or that stand in its place
 */
public record Lapsed(How how, List<String> newer) {

    /** What became of it. */
    public enum How {
        REPLACED,
        REVOKED,
        SUSPENDED
    }

    public Lapsed {
        newer = List.copyOf(newer);
    }

    /** Both said of one document: that it was only suspended does not matter beside a newer one in its place. */
    Lapsed and(Lapsed other) {
        return new Lapsed(
                how == How.SUSPENDED ? other.how : how,
                Stream.concat(newer.stream(), other.newer.stream()).distinct().toList());
    }
}
