package vn.thongsuot.reporting.report.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A year, a month or a day that there is: {@code 2025}, {@code 2025-04} or {@code 2025-04-22}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartialDate.Validator.class)
@interface PartialDate {

    String message() default "partial-date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it strictly: there is no 31 February. */
    final class Validator implements ConstraintValidator<PartialDate, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                return switch (text.length()) {
                    case 4 -> Year.parse(text).toString().equals(text);
                    case 7 -> YearMonth.parse(text).toString().equals(text);
                    case 10 -> LocalDate.parse(text).toString().equals(text);
                    default -> false;
                };
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
