package vn.thongsuot.activity.activity.web;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.GivenValues;
import vn.thongsuot.activity.activity.GivenValues.Given;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Wording;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;

/** What was reported once is offered wherever it is asked for again. */
@RestController
class GivenController {

    private final GivenValues values;

    GivenController(GivenValues values) {
        this.values = values;
    }

    /**
     * A value that was given.
     *
     * @param activity id of the deed that yielded it
     * @param value plain decimal
     * @param printed as it is printed in Vietnamese
     */
    record GivenAnswer(
            String activity,
            long version,
            String title,
            @Nullable Qualifier qualifier,
            @Nullable String value,
            String printed,
            @Nullable String population,
            @Nullable String source) {

        static GivenAnswer of(Given given) {
            var one = given.measurement();
            return new GivenAnswer(
                    given.activity().id(),
                    given.activity().version(),
                    given.activity().state().facts().what().title(),
                    one.qualifier(),
                    one.value() == null ? null : one.value().toPlainString(),
                    Wording.measured(one),
                    one.of().population(),
                    one.source());
        }
    }

    /** The values of one unit, indicator and exact period. */
    @GetMapping("/api/v1/measurements/given")
    Page<GivenAnswer> given(
            Caller caller, @RequestParam String unit, @RequestParam String indicator, @RequestParam String period) {
        List<GivenAnswer> found = values.find(caller.tenant(), unit, indicator, period(period)).stream()
                .map(GivenAnswer::of)
                .toList();
        return new Page<>(found, null);
    }

    private static PartialPeriod period(String written) {
        try {
            return When.of(written).period("period");
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new RefusedException(Refusal.invalid("period", "period-shape"));
        }
    }
}
