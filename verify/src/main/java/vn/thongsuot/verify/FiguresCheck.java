package vn.thongsuot.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;

/** Folds the figures again from the deeds in the bundle. */
final class FiguresCheck {

    private static final String SOURCES = "sources-";

    private final BundleFile bundle;
    private final Told.Snapshot snapshot;
    private final Told.Figures figures;
    private final Findings found;
    private final DeedCheck deeds;
    private final ItemCheck items;
    private final Fold fold;
    private int count;
    private int lines;

    FiguresCheck(BundleFile bundle, Told.Snapshot snapshot, Told.Figures figures, Findings found) {
        this.bundle = bundle;
        this.snapshot = snapshot;
        this.figures = figures;
        this.found = found;
        var first = snapshot.format().equals(Checking.FIRST_SNAPSHOT_FORMAT);
        this.deeds = new DeedCheck(figures.definition(), !first, found);
        this.items = new ItemCheck(first, found);
        this.fold = new Fold(figures.definition().period());
    }

    void check() throws UnreadableException {
        var before = found.failures();
        var definition = figures.definition();
        if (!definition.period().equals(snapshot.period())
                || !definition.directive().equals(snapshot.directive())) {
            found.fails("definition.other");
        }
        var named = new LinkedHashSet<String>();
        snapshot.parts().forEach(part -> named.add(part.name()));
        for (var name : named) {
            if (name.startsWith(SOURCES) && bundle.has(name)) {
                read(name);
            }
        }
        deeds.end();
        compare();
        if (found.failures() == before) {
            found.holds("figures.hold", figures.items().size(), count);
        }
        if (!figures.complete()) {
            found.note("figures.incomplete");
        }
    }

    private void read(String file) throws UnreadableException {
        try (var lines = new Lines(bundle.stream(file))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                deed(file, lines.number(), line);
            }
        } catch (IOException e) {
            throw new UnreadableException("no-zip", file);
        }
    }

    private void deed(String file, int number, byte[] line) throws UnreadableException {
        lines++;
        if (lines > Limits.LINES) {
            throw new UnreadableException("too-much", Limits.LINES);
        }
        try {
            var deed = Json.read(line, Deed.class);
            count++;
            if (deeds.check(file, number, deed)) {
                fold.add(deed);
            }
        } catch (Json.MalformedException e) {
            found.fails("line.malformed", file, number);
        }
    }

    private void compare() throws UnreadableException {
        var named = new HashSet<String>();
        for (var item : figures.items()) {
            if (!named.add(item.indicator())) {
                found.fails("figure.twice", item.name());
            }
            items.check(item, fold.of(item.indicator()));
        }
        fold.counted().stream()
                .filter(indicator -> !named.contains(indicator))
                .forEach(indicator -> found.fails("figure.missing", indicator));
        undecided();
    }

    private void undecided() {
        if (figures.notDatable() != fold.undecided()) {
            found.fails("figures.notDatable", figures.notDatable(), fold.undecided());
        }
        if (fold.undecided() > 0) {
            found.note("figures.undecided", fold.undecided(), String.join(", ", fold.undecidedNamed()));
        }
    }
}
