package vn.thongsuot.reporting.answer;

/** What one unit that was asked has answered so far. */
public record Answer(String unit, Standing standing) {

    public boolean isSilent() {
        return standing.isSilent();
    }
}
