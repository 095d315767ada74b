package vn.thongsuot.verify;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is looked at in a bundle, one thing after the other. What fails does not keep the rest from being looked at. */
final class Checking {

    static final String MANIFEST = "manifest.json";
    static final String SNAPSHOT = "snapshot.json";
    static final String FIGURES = "figures.json";
    static final String CHAIN = "chain.jsonl";
    static final String CHECKPOINT = "checkpoint.json";
    static final String PAGE = "document.html";

    private static final String BUNDLE_FORMAT = "thongsuot-bundle-1";

    /** The first format had sums alone; it is read for ever, since reports that were approved with it stay. */
    static final String FIRST_SNAPSHOT_FORMAT = "thongsuot-snapshot-1";

    /** The second format had nothing of what is printed beside the figures. */
    private static final String SECOND_SNAPSHOT_FORMAT = "thongsuot-snapshot-2";

    private static final String SNAPSHOT_FORMAT = "thongsuot-snapshot-4";

    /** Both counted a deed once in each block of days that it added to. */
    /** As the newest, without the units that ended. */
    private static final String THIRD_SNAPSHOT_FORMAT = "thongsuot-snapshot-3";

    static final Set<String> EARLIER = Set.of(FIRST_SNAPSHOT_FORMAT, SECOND_SNAPSHOT_FORMAT);

    private final BundleFile bundle;
    private final @Nullable Published published;
    private final Findings found;

    Checking(BundleFile bundle, @Nullable Published published, Findings found) {
        this.bundle = bundle;
        this.published = published;
        this.found = found;
    }

    void check() throws UnreadableException {
        var manifest = manifest();
        new FilesCheck(bundle, manifest, found).check();
        var chain = new ChainCheck(bundle, manifest, published, found);
        var snapshot = told(SNAPSHOT, Told.Snapshot.class);
        if (snapshot.isEmpty()) {
            chain.check(null);
            return;
        }
        var format = snapshot.get().format();
        if (!EARLIER.contains(format) && !format.equals(THIRD_SNAPSHOT_FORMAT)) {
            format(format, SNAPSHOT_FORMAT);
        }
        new SnapshotCheck(bundle, manifest, snapshot.get(), found).check();
        chain.check(snapshot.get());
        figures(snapshot.get());
    }

    private Told.Manifest manifest() throws UnreadableException {
        if (!bundle.has(MANIFEST)) {
            throw new UnreadableException("no-manifest");
        }
        try {
            var manifest = Json.read(bundle.bytes(MANIFEST), Told.Manifest.class);
            format(manifest.format(), BUNDLE_FORMAT);
            return manifest;
        } catch (Json.MalformedException e) {
            throw new UnreadableException("no-manifest");
        }
    }

    private static void format(String told, String known) throws UnreadableException {
        if (!told.equals(known)) {
            throw new UnreadableException("format", told, known);
        }
    }

    private void figures(Told.Snapshot snapshot) throws UnreadableException {
        if (snapshot.absent().stream().anyMatch(absent -> absent.name().equals(FIGURES))) {
            found.note("figures.absent");
            return;
        }
        var told = told(FIGURES, Told.Figures.class);
        if (told.isEmpty()) {
            return;
        }
        var figures = told.get();
        new FiguresCheck(bundle, snapshot, figures, found).check();
        if (EARLIER.contains(snapshot.format())) {
            new PageCheck(bundle, figures, null, found).check();
            return;
        }
        if (figures.before() != null) {
            new EarlierCheck(bundle, snapshot, figures, figures.before(), found).check();
        }
        var beside = new BesideCheck(figures, found);
        beside.targets();
        new PageCheck(bundle, figures, beside, found).check();
    }

    /** Empty, with the place named, when the file is not there or is not what it should be. */
    private <T> Optional<T> told(String name, Class<T> type) throws UnreadableException {
        if (!bundle.has(name)) {
            found.fails("file.missing", name);
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(bundle.bytes(name), type));
        } catch (Json.MalformedException e) {
            found.fails("file.malformed", name);
            return Optional.empty();
        }
    }
}
