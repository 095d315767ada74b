package vn.thongsuot.activity.activity;

/**
 * All that a unit states about one activity.
 *
 * @param who the units and partners
 * @param what kind, mode, state and words
 * @param setting time, place, means and audience
 * @param basis what it answers
 * @param findings what came of it
 */
public record Facts(Participants who, Description what, Setting setting, Basis basis, Findings findings) {

    Facts in(State state) {
        return new Facts(who, what.in(state), setting, basis, findings);
    }
}
