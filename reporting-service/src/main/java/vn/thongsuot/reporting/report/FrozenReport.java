package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.reporting.facts.Days;

/**
 * The file that says what was approved: whose report it is, and every file of it by its hash. The link of the chain holds
 * the hash of this one, and with it all of them.
 *
 * @param version of the report that was approved
 * @param unit that reports
 * @param unitName as it was printed
 * @param inputs reports that it was made from, each by the hash of its link
 * @param signedAs title of the post that approved; absent where it was not known
 * @param parts in the order in which a bundle has them
 * @param absent what one would look for among the parts
 * @param deeds that the page was made from, in the order of its text
 */
public record FrozenReport(
        String format,
        String tenant,
        String report,
        long version,
        String unit,
        String unitName,
        Report.Identity identity,
        Days period,
        String directive,
        @Nullable String supersedes,
        List<Consolidated.Input> inputs,
        Instant approvedAt,
        @Nullable String signedAs,
        List<FrozenPart> parts,
        List<AbsentPart> absent,
        List<SourceRef> deeds) {

    /**
     * The first one had neither shares, single values and names in its sources nor the rules and shares of its figures, the
     * second one nothing of the period before and of targets.
     */
    static final String FORMAT = "thongsuot-snapshot-4";

    static final String NAME = "snapshot.json";

    public FrozenReport {
        inputs = List.copyOf(inputs);
        parts = List.copyOf(parts);
        absent = List.copyOf(absent);
        deeds = List.copyOf(deeds);
    }

    Optional<FrozenPart> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
