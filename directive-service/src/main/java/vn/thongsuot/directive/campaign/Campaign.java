package vn.thongsuot.directive.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.RecurringDay;
import vn.thongsuot.directive.time.Window;

/**
 * One edition of an observance or programme. Theme and slogans stand here once and are taken from here by whatever
 * answers the campaign.
 *
 * @param nameEn English name; absent when there is none
 * @param abbreviation for instance {@code WCID}; absent when there is none
 * @param recurringOn the day it comes back every year; absent for a programme
 * @param originator the body that started it, in words; absent when not known
 * @param firstYear year of the first edition; absent when not known
 * @param year year of this edition
 * @param theme motto of this edition, without quotation marks; absent when there is none
 * @param slogans in the order given, without quotation marks
 * @param window time frame of the whole edition, apart from the days of single events; absent when not set
 * @param rootDirective id of the directive that started this edition; absent when not known
 */
public record Campaign(
        String name,
        @Nullable String nameEn,
        @Nullable String abbreviation,
        @Nullable RecurringDay recurringOn,
        @Nullable String originator,
        @Nullable Integer firstYear,
        int year,
        @Nullable String theme,
        List<String> slogans,
        @Nullable Window window,
        @Nullable String rootDirective) {

    public static final String OPENED = "vn.thongsuot.campaign.opened.v1";
    public static final String CHANGED = "vn.thongsuot.campaign.changed.v1";
}
