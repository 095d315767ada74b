package vn.thongsuot.platformtest.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where in a service a class stands. */
final class Places {

    private static final Pattern ADAPTER = Pattern.compile(
            "vn\\.thongsuot\\.(?!platform\\.|organisation\\.)\\w+\\.(\\w+\\.)?(web|messaging|persistence)(\\..+)?");
    private static final Pattern FEATURE =
            Pattern.compile("vn\\.thongsuot\\.\\w+\\.(?!web$|messaging$|persistence$)\\w+");

    /** Directly below the service's base package. */
    static final DescribedPredicate<JavaClass> FEATURES = DescribedPredicate.describe(
            "are in a feature", type -> FEATURE.matcher(type.getPackageName()).matches());

    /** In a feature's {@code web}, {@code messaging} or {@code persistence}. */
    static final DescribedPredicate<JavaClass> ADAPTERS = DescribedPredicate.describe(
            "are adapters", type -> ADAPTER.matcher(type.getPackageName()).matches());

    /** One slice for each {@code web}, {@code messaging} or {@code persistence} of each feature. */
    static final SliceAssignment BY_ADAPTER = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var place = ADAPTER.matcher(type.getPackageName());
            return place.matches()
                    ? SliceIdentifier.of(Objects.requireNonNullElse(place.group(1), ""), place.group(2))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "adapters";
        }
    };

    private Places() {}

    static DescribedPredicate<JavaClass> annotatedWith(Class<? extends Annotation> annotation) {
        return DescribedPredicate.describe(
                "are annotated with " + annotation.getSimpleName(),
                type -> type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation));
    }
}
