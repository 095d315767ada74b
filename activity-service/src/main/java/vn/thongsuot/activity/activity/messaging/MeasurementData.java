package vn.thongsuot.activity.activity.messaging;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Beneficiary;
import vn.thongsuot.activity.activity.Magnitude;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Reading;
import vn.thongsuot.activity.activity.Share;
import vn.thongsuot.activity.activity.Wording;

/**
 * A measurement on the wire.
 *
 * @param text what the unit said; where it gave only an order of magnitude or names, those in words
 * @param printed the value as it is printed in Vietnamese, for instance 'gần 600'; absent where there is none
 */
record MeasurementData(
        String indicator,
        @Nullable Qualifier qualifier,
        @Nullable String value,
        @Nullable String text,
        @Nullable String printed,
        @Nullable Magnitude magnitude,
        @Nullable List<String> named,
        @Nullable PartialPeriod period,
        @Nullable String population,
        @Nullable Beneficiary beneficiary,
        @Nullable ShareData share,
        @Nullable BaselineData baseline,
        @Nullable String improvement,
        @Nullable String source,
        @Nullable SurveyData survey) {

    record SurveyData(@Nullable String sampleSize, @Nullable String method) {

        static @Nullable SurveyData of(Measurement.@Nullable Survey survey) {
            if (survey == null) {
                return null;
            }
            var size = survey.sampleSize();
            return new SurveyData(size == null ? null : size.toString(), survey.method());
        }
    }

    record ShareData(String numerator, String denominator) {

        static @Nullable ShareData of(@Nullable Share share) {
            return share == null
                    ? null
                    : new ShareData(
                            share.numerator().toPlainString(),
                            share.denominator().toPlainString());
        }
    }

    record BaselineData(
            @Nullable String value,
            @Nullable ShareData share,
            @Nullable PartialPeriod period) {

        static @Nullable BaselineData of(@Nullable Reading reading) {
            return reading == null
                    ? null
                    : new BaselineData(plain(reading.value()), ShareData.of(reading.share()), reading.period());
        }
    }

    static MeasurementData of(Measurement measurement) {
        var words = Wording.measured(measurement);
        var said = measurement.text();
        var countless = measurement.value() == null;
        return new MeasurementData(
                measurement.indicator(),
                measurement.qualifier(),
                plain(measurement.value()),
                said == null && countless ? words : said,
                words.isEmpty() ? null : words,
                measurement.magnitude(),
                measurement.named().isEmpty() ? null : measurement.named(),
                measurement.of().period(),
                measurement.of().population(),
                measurement.of().beneficiary(),
                ShareData.of(measurement.share()),
                BaselineData.of(measurement.baseline()),
                plain(measurement.improvement()),
                measurement.source(),
                SurveyData.of(measurement.survey()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
