package vn.thongsuot.verify;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the files are those that were approved: the snapshot names each of them by its hash. */
final class SnapshotCheck {

    private static final String SIGNED = "signed.pdf";

    /** What stands beside the snapshot and is no part of it. */
    private static final Set<String> BESIDE =
            Set.of(Checking.MANIFEST, Checking.SNAPSHOT, Checking.CHAIN, Checking.CHECKPOINT, SIGNED);

    private final BundleFile bundle;
    private final Told.Manifest manifest;
    private final Told.Snapshot snapshot;
    private final Findings found;

    SnapshotCheck(BundleFile bundle, Told.Manifest manifest, Told.Snapshot snapshot, Findings found) {
        this.bundle = bundle;
        this.manifest = manifest;
        this.snapshot = snapshot;
        this.found = found;
    }

    void check() {
        var before = found.failures();
        var title = snapshot.identity().title();
        found.is("report", title, snapshot.unitName(), snapshot.approvedAt(), manifest.place());
        same("tenant", manifest.tenant(), snapshot.tenant());
        same("report", manifest.report(), snapshot.report());
        same("version", manifest.version(), snapshot.version());
        var named = new HashSet<String>();
        snapshot.parts().stream()
                .filter(part -> !named.add(part.name()))
                .forEach(part -> found.fails("snapshot.twice", part.name()));
        snapshot.parts().forEach(this::compare);
        absent();
        strangers();
        if (found.failures() == before) {
            found.holds("snapshot.holds", snapshot.parts().size());
        }
        if (bundle.has(SIGNED)) {
            found.note("signed");
        }
    }

    private void same(String field, Object manifest, Object snapshot) {
        if (!manifest.equals(snapshot)) {
            found.fails("snapshot.other", field, snapshot, manifest);
        }
    }

    private void compare(Told.Part part) {
        if (!bundle.has(part.name())) {
            found.fails("snapshot.missing", part.name(), part.sha256());
            return;
        }
        var file = bundle.file(part.name());
        if (!file.sha256().equals(part.sha256()) || file.bytes() != part.bytes()) {
            found.fails("snapshot.hash", part.name(), part.sha256(), file.sha256());
        }
    }

    /** Nothing that was approved may be told to be absent for a reason of today, and the page is always there. */
    private void absent() {
        var told = snapshot.absent().stream().map(Told.Absent::name).collect(Collectors.toSet());
        manifest.absent().stream()
                .filter(absent -> !absent.name().equals(SIGNED) && !told.contains(absent.name()))
                .filter(absent -> !absent.reason().equals("LOST"))
                .forEach(absent -> found.fails("absent.unknown", absent.name(), absent.reason()));
        if (snapshot.parts().stream().noneMatch(part -> part.name().equals(Checking.PAGE))) {
            found.fails("file.missing", Checking.PAGE);
        }
    }

    private void strangers() {
        var known = new HashSet<>(BESIDE);
        snapshot.parts().forEach(part -> known.add(part.name()));
        bundle.names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> found.fails("snapshot.stranger", name));
    }
}
