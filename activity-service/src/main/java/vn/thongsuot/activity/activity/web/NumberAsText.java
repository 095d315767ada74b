package vn.thongsuot.activity.activity.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as JSON text in plain decimal, such as {@code "1500.5"}: at most 18 digits before the point and 6 behind. As a
 * JSON number it could lose digits in a client or on the way without anybody noticing, so that is refused. The sign is
 * left to the rules of the domain.
 */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NumberAsText.Validator.class)
@interface NumberAsText {

    String message() default "number-as-text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether only whole numbers from zero on are meant. */
    boolean whole() default false;

    /** Whether only numbers above zero are meant. */
    boolean positive() default false;

    /** Takes whatever JSON may hold, so that the answer can say what is wrong. */
    final class Validator implements ConstraintValidator<NumberAsText, Object> {

        private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
        private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

        private Pattern shape = DECIMAL;
        private boolean positive;

        @Override
        public void initialize(NumberAsText constraint) {
            shape = constraint.whole() ? WHOLE : DECIMAL;
            positive = constraint.positive();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null
                    || (value instanceof String text && shape.matcher(text).matches() && isWide(text));
        }

        private boolean isWide(String text) {
            return !positive || new BigDecimal(text).signum() > 0;
        }
    }
}
