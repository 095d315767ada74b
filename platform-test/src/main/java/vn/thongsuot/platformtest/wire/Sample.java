package vn.thongsuot.platformtest.wire;

/**
 * One event as the contract shows it.
 *
 * @param type for instance {@code vn.thongsuot.plan.approved.v1}
 * @param name of the sample file, for messages
 * @param json the data, as it would be the record's value
 */
public record Sample(String type, String name, String json) {

    /** Short, so that a parameterised test shows which sample it is about. */
    @Override
    public String toString() {
        return name;
    }
}
