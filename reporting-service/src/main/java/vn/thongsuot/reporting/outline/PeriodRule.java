package vn.thongsuot.reporting.outline;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of period that reports are made over. Where its days are cut is data: see {@link CutOff}. */
public enum PeriodRule {
    MONTH(Shape.MONTH, 0, 1),
    QUARTER(Shape.QUARTER, 0, 3),
    FIRST_HALF(Shape.YEAR, 0, 6),
    SECOND_HALF(Shape.YEAR, 6, 6),
    NINE_MONTHS(Shape.YEAR, 0, 9),
    YEAR(Shape.YEAR, 0, 12),
    CALENDAR_MONTH(Shape.MONTH, 0, 1),
    CALENDAR_QUARTER(Shape.QUARTER, 0, 3),
    CALENDAR_YEAR(Shape.YEAR, 0, 12);

    private enum Shape {
        MONTH("\\d{4}-(0[1-9]|1[0-2])"),
        QUARTER("\\d{4}-Q[1-4]"),
        YEAR("\\d{4}");

        private final Pattern pattern;

        Shape(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final int YEAR_LENGTH = 4;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Shape shape;
    private final int skipped;
    private final int months;

    PeriodRule(Shape shape, int skipped, int months) {
        this.shape = shape;
        this.skipped = skipped;
        this.months = months;
    }

    /** Whether the text names a period of this kind: {@code 2025-04}, {@code 2025-Q2} or {@code 2025}. */
    public boolean names(String of) {
        return shape.pattern.matcher(of).matches();
    }

    /** The periods of this kind whose last month is one of these, both ends included; the earliest first. */
    public List<NominalPeriod> endingIn(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new NominalPeriod(this, nameIn(month)))
                .filter(period -> endsIn(period.of(), first, last))
                .distinct()
                .toList();
    }

    private boolean endsIn(String of, YearMonth first, YearMonth last) {
        var end = lastMonth(of);
        return !end.isBefore(first) && !end.isAfter(last);
    }

    private String nameIn(YearMonth month) {
        return switch (shape) {
            case MONTH -> month.toString();
            case QUARTER -> nameOfQuarter(month);
            case YEAR -> "%04d".formatted(month.getYear());
        };
    }

    /** The month in which a period ends by its name, whatever day it is cut on. */
    public YearMonth endOf(String of) {
        return lastMonth(of);
    }

    YearMonth firstMonth(String of) {
        return switch (shape) {
            case MONTH -> YearMonth.parse(of);
            case QUARTER -> january(of).plusMonths((long) MONTHS_OF_A_QUARTER * (quarter(of) - 1));
            case YEAR -> january(of).plusMonths(skipped);
        };
    }

    YearMonth lastMonth(String of) {
        return firstMonth(of).plusMonths(months - 1L);
    }

    /** As a report says it, for instance 'tháng 4 năm 2025'. */
    public String inWords(String of) {
        var year = " năm " + of.substring(0, YEAR_LENGTH);
        return switch (this) {
            case MONTH, CALENDAR_MONTH -> "tháng " + firstMonth(of).getMonthValue() + year;
            case QUARTER, CALENDAR_QUARTER -> "quý " + roman(quarter(of)) + year;
            case FIRST_HALF -> "6 tháng đầu" + year;
            case SECOND_HALF -> "6 tháng cuối" + year;
            case NINE_MONTHS -> "9 tháng" + year;
            case YEAR, CALENDAR_YEAR -> year.strip();
        };
    }

    /** The one just before; that of a half is the other half, and that of nine months the nine of the year before. */
    NominalPeriod before(String of) {
        return switch (this) {
            case MONTH, CALENDAR_MONTH ->
                new NominalPeriod(this, firstMonth(of).minusMonths(1).toString());
            case QUARTER, CALENDAR_QUARTER ->
                new NominalPeriod(this, nameOfQuarter(firstMonth(of).minusMonths(MONTHS_OF_A_QUARTER)));
            case FIRST_HALF -> new NominalPeriod(SECOND_HALF, yearBefore(of));
            case SECOND_HALF -> new NominalPeriod(FIRST_HALF, of);
            case NINE_MONTHS, YEAR, CALENDAR_YEAR -> new NominalPeriod(this, yearBefore(of));
        };
    }

    /** The same a year before. */
    NominalPeriod aYearBefore(String of) {
        return new NominalPeriod(this, yearBefore(of.substring(0, YEAR_LENGTH)) + of.substring(YEAR_LENGTH));
    }

    private static String yearBefore(String of) {
        return "%04d".formatted(Integer.parseInt(of) - 1);
    }

    private static String nameOfQuarter(YearMonth first) {
        return "%04d-Q%d".formatted(first.getYear(), 1 + (first.getMonthValue() - 1) / MONTHS_OF_A_QUARTER);
    }

    private static YearMonth january(String of) {
        return YearMonth.of(Integer.parseInt(of.substring(0, YEAR_LENGTH)), 1);
    }

    private static int quarter(String of) {
        return of.charAt(of.length() - 1) - '0';
    }

    private static String roman(int quarter) {
        return switch (quarter) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            default -> "IV";
        };
    }
}
