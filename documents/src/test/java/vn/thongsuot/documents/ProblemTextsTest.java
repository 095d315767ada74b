package vn.thongsuot.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.platformtest.texts.ProblemTextsKit;

class ProblemTextsTest extends ProblemTextsKit {

    ProblemTextsTest() {
        super("documents");
    }

    /** What is said by services alone, of copies that they attach, is shown by theirs. */
    @Override
    protected List<Path> tests() {
        return Stream.of(".", "../plan-service")
                .map(module -> Path.of(module, "src/test/java"))
                .toList();
    }
}
