package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * {@code docs/points.md} says of each point of the four cases which test shows it. The table is made from the tags on the
 * tests; run with {@code -Dpoints.write} to write it anew.
 */
class PointsTest {

    private static final Path ROOT = RunningSuite.HOME;
    private static final Path TABLE = ROOT.resolve("docs/points.md");

    private final Points points = Points.read(ROOT);

    @Test
    void theTableTellsWhatTheTestsShow() throws IOException {
        if (System.getProperty("points.write") != null) {
            Files.writeString(TABLE, points.table());
        }
        assertThat(Files.readString(TABLE)).isEqualTo(points.table());
    }

    @Test
    void everyTagIsAPointThatThereIs() {
        assertThat(points.unknownTags()).isEmpty();
    }

    @Test
    void aPointThatIsNotShownSaysWhatItWaitsForAndNoOther() {
        assertThat(points.wronglyOpen()).isEmpty();
    }

    @Test
    void theReadmeGivesTheCount() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(points.count());
    }
}
