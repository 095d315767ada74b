package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.tenancy.TenantId;

/** What has changed since a page was frozen. It is shown beside the page and never in it. */
public final class Changes {

    /**
     * One activity that is not as the page tells it.
     *
     * @param frozenVersion that the page was made from; absent for one that came later
     * @param version as of now
     * @param state as of now, for instance {@code WITHDRAWN}
     */
    public record Change(String activity, @Nullable Long frozenVersion, long version, String state, String title) {}

    private final Gathering gathering;

    public Changes(Gathering gathering) {
        this.gathering = gathering;
    }

    List<Change> since(TenantId tenant, Snapshot snapshot, Report.Frame frame) {
        var changes = new ArrayList<Change>();
        var frozen = snapshot.content().sources();
        var now = gathering.activities(
                tenant, frozen.stream().map(SourceRef::activity).toList());
        for (var source : frozen) {
            var current = now.get(source.activity());
            if (current != null && current.version() > source.version()) {
                changes.add(new Change(
                        current.id(),
                        source.version(),
                        current.version(),
                        current.state().state(),
                        current.state().title()));
            }
        }
        var known = new HashSet<>(now.keySet());
        gathering.activities(tenant, frame).stream()
                .filter(activity -> !known.contains(activity.id()))
                .map(activity -> new Change(
                        activity.id(),
                        null,
                        activity.version(),
                        activity.state().state(),
                        activity.state().title()))
                .forEach(changes::add);
        return changes;
    }
}
