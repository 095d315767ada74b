package vn.thongsuot.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;

/** Folds figures again from the deeds that stand in the files of one name. */
final class SourcesFold {

    private final BundleFile bundle;
    private final Told.Snapshot snapshot;
    private final Told.Figures figures;
    private final Findings found;
    private final DeedCheck deeds;
    private final ItemCheck items;
    private final Fold fold;
    private int count;
    private int lines;

    SourcesFold(BundleFile bundle, Told.Snapshot snapshot, Told.Figures figures, Findings found) {
        this.bundle = bundle;
        this.snapshot = snapshot;
        this.figures = figures;
        this.found = found;
        var first = snapshot.format().equals(Checking.FIRST_SNAPSHOT_FORMAT);
        this.deeds = new DeedCheck(figures.definition(), !first, found);
        this.items = new ItemCheck(first, new Heirs(figures.definition().ended()), found);
        this.fold = new Fold(figures.definition().period(), Checking.EARLIER.contains(snapshot.format()));
    }

    /**
     * Compares them.
     *
     * @param files what the names of the files begin with
     * @return how many deeds there are
     */
    int compare(String files) throws UnreadableException {
        var ended = figures.definition().ended();
        if (ended.size() + ended.stream().mapToLong(one -> one.into().size()).sum() > Limits.ENDED) {
            throw new UnreadableException("too-much", Limits.ENDED);
        }
        var named = new LinkedHashSet<String>();
        snapshot.parts().forEach(part -> named.add(part.name()));
        for (var name : named) {
            if (name.startsWith(files) && bundle.has(name)) {
                read(name);
            }
        }
        deeds.end();
        compare();
        return count;
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
