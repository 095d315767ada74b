package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * That a unit handed in what it made. Not told on the topic, since its words may name persons.
 *
 * @param on the day it was handed over; a confirmed one is held to the deadline by this day
 * @param at when this was said here
 * @param by title of the post that said so
 * @param text absent when the products say it all
 * @param ruling absent while it waits
 */
public record HandIn(
        String unit,
        LocalDate on,
        Instant at,
        String by,
        @Nullable String text,
        List<Product> products,
        State state,
        @Nullable Ruling ruling) {

    /** How far it has come. */
    public enum State {
        WAITING,
        CONFIRMED,
        RETURNED
    }

    HandIn ruled(State decided, Ruling given) {
        return new HandIn(unit, on, at, by, text, products, decided, given);
    }

    /**
     * The act of handing in.
     *
     * @param on today when left out
     * @param text this or a product must be there
     */
    public record Draft(
            @Nullable String unit,
            @Nullable LocalDate on,
            @Nullable String text,
            @Nullable List<Product> products) {

        private static final int TEXT = 2000;
        private static final int PRODUCTS = 20;
        private static final int ID = 100;

        public Draft {
            unit = Text.of(unit);
            text = Text.of(text);
            products = requireNonNullElse(products, List.of());
        }

        List<Product> given() {
            return requireNonNullElse(products, List.of());
        }

        Optional<Refusal> refusal(LocalDate today) {
            var rules = new Rules()
                    .required("/unit", unit)
                    .optionalText("/text", text, TEXT)
                    .check(text != null || !given().isEmpty(), "/text", "nothing-handed-in")
                    .check(on == null || !on.isAfter(today), "/on", "in-the-future")
                    .atMost("/products", given(), PRODUCTS)
                    .distinct("/products", given());
            for (int i = 0; i < given().size(); i++) {
                rules.text("/products/" + i + "/id", given().get(i).id(), ID);
            }
            return rules.refusal().or(() -> new FreeTexts().add("/text", text).refusesSecrets());
        }
    }

    /**
     * The act of confirming or returning what a unit handed in.
     *
     * @param unit the unit whose product waits
     * @param reason must be there when it is returned
     */
    public record Verdict(
            @Nullable String unit,
            @Nullable Boolean confirmed,
            @Nullable String reason) {

        public Verdict {
            unit = Text.of(unit);
            reason = Text.of(reason);
        }

        Optional<Refusal> refusal() {
            return new Rules()
                    .required("/unit", unit)
                    .required("/confirmed", confirmed)
                    .check(reason != null || !Boolean.FALSE.equals(confirmed), "/reason", "required")
                    .optionalText("/reason", reason, Draft.TEXT)
                    .refusal()
                    .or(() -> new FreeTexts().add("/reason", reason).refusesSecrets());
        }
    }
}
