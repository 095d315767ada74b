package vn.thongsuot.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code java -jar report-verify-…-app.jar BUNDLE.zip [--checkpoint FILE|COUNT:HASH] [--lang vi|en]}. */
public final class Verify {

    /** The bundle holds. */
    public static final int HOLDS = 0;

    /** Something in it is not as it was approved, or does not follow from what it is said to be made of. */
    public static final int DOES_NOT_HOLD = 1;

    /** It cannot be read as a bundle, or the program was not asked rightly. */
    public static final int UNREADABLE = 2;

    private Verify() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    /** The same without ending the machine; answers the exit code. */
    public static int run(List<String> args, PrintStream out) {
        var words = Words.in(Asked.language(args));
        try {
            var asked = Asked.of(args);
            if (asked.help()) {
                out.println(words.of("usage"));
                return HOLDS;
            }
            return checked(asked, words, out);
        } catch (UnreadableException e) {
            out.println(words.of("unreadable") + words.of(e.key(), e.arguments()));
            return UNREADABLE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // whatever somebody has put into a bundle: a program that breaks off has not found that it does not hold
            out.println(
                    words.of("unreadable") + words.of("broken-off", e.getClass().getSimpleName()));
            return UNREADABLE;
        }
    }

    private static int checked(Asked asked, Words words, PrintStream out) throws UnreadableException {
        try (var bundle = BundleFile.open(asked.bundle())) {
            var found = new Findings();
            new Checking(bundle, asked.published(), found).check();
            found.print(asked.bundle(), words, out);
            return found.hold() ? HOLDS : DOES_NOT_HOLD;
        }
    }
}
