package vn.thongsuot.platformtest.skipped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Names at the end of a run what was skipped, and why, so that a green run does not hide what it left out. Found by the
 * service loader in every module that has this one among its tests' dependencies.
 */
public final class SkippedTests implements TestExecutionListener {

    private final Consumer<String> out;
    private final List<String> skipped = Collections.synchronizedList(new ArrayList<>());
    private @Nullable TestPlan plan;

    public SkippedTests() {
        this(System.out::println);
    }

    SkippedTests(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
        skipped.clear();
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(line(test, reason));
    }

    /** An assumption that does not hold counts as skipped too. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            skipped.add(
                    line(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given")));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        if (!skipped.isEmpty()) {
            out.accept("skipped tests: " + skipped.size());
            skipped.forEach(out);
        }
    }

    private String line(TestIdentifier test, String reason) {
        var parent = plan == null ? null : plan.getParent(test).orElse(null);
        var place = parent == null ? "" : parent.getDisplayName() + " > ";
        return "  - %s%s: %s".formatted(place, test.getDisplayName(), reason);
    }
}
