package vn.thongsuot.endtoend.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.thongsuot.endtoend.RunningSuite;

/** One running suite with its cast for the days of all roles. */
final class WorkingDay implements BeforeAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(WorkingDay.class);

    /** So that what is due today is told of while the day lasts. */
    private static final Map<String, String> OFTEN = Map.of("THONGSUOT_REMINDERS_LOOK", "1s");

    private record Running(RunningSuite suite, Cast cast, Browsers browsers) implements AutoCloseable {

        static Running start() {
            var suite = RunningSuite.start(OFTEN);
            try {
                return new Running(
                        suite,
                        new Cast(suite),
                        new Browsers("http://localhost:" + suite.gateway().getPort()));
            } catch (RuntimeException | AssertionError e) {
                suite.close();
                throw e;
            }
        }

        @Override
        public void close() {
            browsers.close();
            suite.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.isHere(), "no chromium and chromium-driver on this machine");
        running(context);
    }

    /** A test that failed leaves browsers in a state that nobody knows, and pictures of it. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var browsers = running(context).browsers();
            browsers.picture("failed-" + context.getRequiredTestMethod().getName());
            browsers.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Cast.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = running(context);
        return parameter.getParameter().getType() == Cast.class ? running.cast() : running.browsers();
    }

    /** Started for the class around all days; theirs look it up there. */
    private static Running running(ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }
}
