package vn.thongsuot.directive.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which document of another tenant this one is the copy.
 *
 * @param tenant whose document it is
 * @param directive its id there
 * @param version of the document there that this copy shows
 * @param changedHere whether one of our people changed the copy; it then no longer follows the document
 * @param newerVersion newest version that came in after the copy was changed here; absent when there is none
 * @param citations what the document names, in words
 */
public record Origin(
        String tenant,
        String directive,
        long version,
        boolean changedHere,
        @Nullable Long newerVersion,
        List<CitedOutside> citations) {

    public Origin {
        citations = List.copyOf(citations);
    }

    public static Origin of(String tenant, String directive, long version, List<CitedOutside> citations) {
        return new Origin(tenant, directive, version, false, null, citations);
    }

    Origin changed() {
        return new Origin(tenant, directive, version, true, newerVersion, citations);
    }

    Origin outrunBy(long newer) {
        return new Origin(tenant, directive, version, changedHere, newer, citations);
    }

    /** The newest version of which is known here. */
    long newestKnown() {
        return newerVersion == null ? version : newerVersion;
    }
}
