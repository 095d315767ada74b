package vn.thongsuot.endtoend.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One platform for all classes that try pages, since it takes longer to start than to try. It ends with the last of them, or
 * with the run when only some of them are run.
 */
final class SharedPlatform
        implements BeforeAllCallback, AfterAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace HERE = Namespace.create(SharedPlatform.class);
    private static final String FAILED = "failed";
    private static final List<Class<?>> USERS = List.of(
            LetterPagesIT.class,
            PlanPagesIT.class,
            ActivityPagesIT.class,
            ImportPagesIT.class,
            KindPagesIT.class,
            NumberPagesIT.class,
            UnitPagesIT.class,
            UrgingPagesIT.class,
            ReportPagesIT.class,
            DraftingPagesIT.class,
            SessionPagesIT.class,
            EveryPageIT.class);

    /** What runs, and whom it has served. */
    private record Shared(Platform platform, Set<Class<?>> served) implements AutoCloseable {

        @Override
        public void close() {
            platform.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.isHere(), "no chromium and chromium-driver on this machine");
        var store = context.getRoot().getStore(HERE);
        assumeTrue(store.get(FAILED) == null, "the platform did not start for the class before");
        try {
            shared(context);
        } catch (RuntimeException e) {
            store.put(FAILED, true);
            throw e;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var store = context.getRoot().getStore(HERE);
        var shared = store.get(Shared.class, Shared.class);
        if (shared == null) {
            return;
        }
        shared.served().add(context.getRequiredTestClass());
        if (shared.served().containsAll(USERS)) {
            store.remove(Shared.class);
            shared.close();
        }
    }

    /** A test that failed leaves browsers in a state that nobody knows, and pictures of it. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var browsers = shared(context).platform().browsers();
            browsers.picture("failed-" + context.getRequiredTestMethod().getName());
            browsers.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context).platform();
    }

    private static Shared shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Shared.class, key -> new Shared(Platform.start(), new HashSet<>()), Shared.class);
    }
}
