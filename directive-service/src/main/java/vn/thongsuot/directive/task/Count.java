package vn.thongsuot.directive.task;

/**
 * One of the four numbers by which offices count their tasks: hoàn thành {đúng hạn, quá hạn}, chưa hoàn thành {trong hạn, quá
 * hạn}, as in báo cáo 1270/BC-TCTTTg of 2017.
 */
public enum Count {
    /** hoàn thành đúng hạn; also what had no deadline */
    DONE_ON_TIME,
    /** hoàn thành quá hạn */
    DONE_LATE,
    /** chưa hoàn thành, trong hạn; also what has no deadline or is suspended */
    OPEN_IN_TIME,
    /** chưa hoàn thành, quá hạn */
    OPEN_OVERDUE;

    static Count of(boolean done, boolean late) {
        if (done) {
            return late ? DONE_LATE : DONE_ON_TIME;
        }
        return late ? OPEN_OVERDUE : OPEN_IN_TIME;
    }
}
