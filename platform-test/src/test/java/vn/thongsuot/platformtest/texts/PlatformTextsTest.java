package vn.thongsuot.platformtest.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The platform's own texts: every service says them, so that any service's test, or a kit for all of them, may show one. */
class PlatformTextsTest extends ProblemTextsKit {

    PlatformTextsTest() {
        super("platform");
    }

    @Override
    protected List<Path> tests() {
        var modules = Stream.of(
                ".",
                "../platform",
                "../organisation",
                "../documents",
                "../directive-service",
                "../plan-service",
                "../activity-service",
                "../reporting-service");
        return Stream.concat(
                        modules.map(module -> Path.of(module, "src/test/java")),
                        Stream.of(Path.of("src/main/java"))) // the kits themselves
                .toList();
    }
}
