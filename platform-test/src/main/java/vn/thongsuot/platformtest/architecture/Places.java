package vn.thongsuot.platformtest.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.annotation.Annotation;
import java.util.regex.Pattern;

/** Where in a service a class stands. */
final class Places {

    private static final Pattern ADAPTER =
            Pattern.compile("vn\\.thongsuot\\.\\w+\\.(\\w+\\.)?(web|messaging|persistence)(\\..+)?");
    private static final Pattern FEATURE =
            Pattern.compile("vn\\.thongsuot\\.\\w+\\.(?!web$|messaging$|persistence$)\\w+");

    /** Directly below the service's base package. */
    static final DescribedPredicate<JavaClass> FEATURES =
            DescribedPredicate.describe("are in a feature", type -> FEATURE.matcher(type.getPackageName())
                    .matches());

    /** In a feature's {@code web}, {@code messaging} or {@code persistence}. */
    static final DescribedPredicate<JavaClass> ADAPTERS =
            DescribedPredicate.describe("are adapters", type -> ADAPTER.matcher(type.getPackageName())
                    .matches());

    private Places() {}

    static DescribedPredicate<JavaClass> annotatedWith(Class<? extends Annotation> annotation) {
        return DescribedPredicate.describe(
                "are annotated with " + annotation.getSimpleName(),
                type -> type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation));
    }
}
