package vn.thongsuot.verify;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the program was asked to do.
 *
 * @param bundle to be checked; without meaning where help is wanted
 * @param published a checkpoint that did not come with the bundle; absent where none was given
 */
record Asked(Path bundle, @Nullable Published published, boolean help) {

    private static final String CHECKPOINT = "--checkpoint";
    private static final String LANGUAGE = "--lang";
    private static final List<String> HELP = List.of("--help", "-h");

    /** The language alone, so that also what is wrong with the rest can be said in it. */
    static String language(List<String> args) {
        return value(args, LANGUAGE).orElse("vi");
    }

    static Asked of(List<String> args) throws UnreadableException {
        if (args.stream().anyMatch(HELP::contains)) {
            return new Asked(Path.of(""), null, true);
        }
        var rest = new ArrayList<>(args);
        var checkpoint = take(rest, CHECKPOINT);
        take(rest, LANGUAGE);
        if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
            throw new UnreadableException("usage");
        }
        var published = checkpoint.isEmpty() ? null : Published.of(checkpoint.get());
        return new Asked(path(rest.getFirst()), published, false);
    }

    static Path path(String text) throws UnreadableException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UnreadableException("no-file", text);
        }
    }

    private static Optional<String> take(List<String> args, String option) {
        var value = value(args, option);
        if (value.isPresent()) {
            var place = args.indexOf(option);
            args.remove(place + 1);
            args.remove(place);
        }
        return value;
    }

    private static Optional<String> value(List<String> args, String option) {
        var place = args.indexOf(option);
        return place >= 0 && place + 1 < args.size() ? Optional.of(args.get(place + 1)) : Optional.empty();
    }
}
