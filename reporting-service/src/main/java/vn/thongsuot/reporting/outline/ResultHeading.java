package vn.thongsuot.reporting.outline;

/** Under which title results in words of one code are printed, for instance {@code REACH} under 'Phạm vi tiếp cận'. */
public record ResultHeading(String code, String title) {}
