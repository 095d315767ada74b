package vn.thongsuot.reporting.facts;

/**
 * One directive to one recipient, as far as it is asked whether it arrived.
 *
 * @param status {@code SENT} as long as the recipient has not acknowledged it
 */
public record AssignmentFact(String directive, String unit, String status) {

    public boolean isReceived() {
        return !status.equals("SENT");
    }
}
