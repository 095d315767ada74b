package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * A page of {@code docs/cases}: the parts of a source document, and where each is found again in what the platform prints. The
 * page is the test's own data, so that it cannot say anything that does not hold.
 */
record CaseTable(List<Row> rows) {

    private static final Pattern WORDS = Pattern.compile("`([^`]+)`");
    private static final String LEFT_OUT = "–";
    private static final int CELLS = 5;
    private static final int WHERE = 2;
    private static final int WHY = 3;
    private static final int SHOWN = 4;

    /**
     * One part of the source.
     *
     * @param place section of the printed document; {@code –} for a part that is left out
     * @param why what the document has of it, or why it has nothing
     * @param words that must be found at the place; for a part that is left out, that must be found nowhere
     */
    record Row(String part, String place, String why, List<String> words) {

        /** In the part of the page, and with all other forms of the document. */
        void isFoundIn(String page, String... otherForms) {
            assertThat(why).as("what is there, or why nothing is").hasSizeGreaterThan(5);
            assertThat(words).isNotEmpty();
            if (place.equals(LEFT_OUT)) {
                assertThat(PrintedText.at(page, "page")).doesNotContain(words);
                assertThat(otherForms)
                        .allSatisfy(text -> assertThat(joined(text)).doesNotContain(joinedWords()));
            } else {
                assertThat(PrintedText.at(page, place)).contains(words);
                assertThat(otherForms)
                        .allSatisfy(text -> assertThat(joined(text)).contains(joinedWords()));
            }
        }

        private List<String> joinedWords() {
            return words.stream().map(Row::joined).toList();
        }

        /** Where lines end differs from form to form. */
        private static String joined(String text) {
            return text.replace(" ", "");
        }

        @Override
        public String toString() {
            return part;
        }
    }

    /** By the name of the page, for instance {@code dong-nai}. */
    static CaseTable of(String name) {
        try (var lines = Files.lines(RunningSuite.HOME.resolve("docs/cases/" + name + ".md"))) {
            return new CaseTable(lines.filter(line -> line.startsWith("| "))
                    .skip(1)
                    .map(CaseTable::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        var cells = line.substring(1).split("\\|", -1);
        if (cells.length != CELLS + 1) {
            throw new IllegalArgumentException("not " + CELLS + " cells: " + line);
        }
        var words = WORDS.matcher(cells[SHOWN]).results().map(CaseTable::inside).toList();
        return new Row(cells[0].strip(), cells[WHERE].strip(), cells[WHY].strip(), words);
    }

    private static String inside(MatchResult found) {
        return found.group(1);
    }
}
