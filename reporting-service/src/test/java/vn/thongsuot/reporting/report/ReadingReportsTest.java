package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.PageQuery;

/** Where a page of sources begins. */
class ReadingReportsTest {

    @Test
    void aCursorIsThePlaceOfTheNext() {
        assertThat(ReadingReports.place(new PageQuery(1, "7"))).isEqualTo(7);
        assertThat(ReadingReports.place(new PageQuery(1, null))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967295", "-1", "2147483648", "x"})
    void whatIsNoPlaceIsRefused(String cursor) {
        assertThatThrownBy(() -> ReadingReports.place(new PageQuery(1, cursor)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().violations())
                                .singleElement()
                                .extracting(violation -> violation.rule())
                                .isEqualTo("unknown-cursor"));
    }
}
