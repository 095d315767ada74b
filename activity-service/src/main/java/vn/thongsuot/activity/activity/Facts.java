package vn.thongsuot.activity.activity;

import org.jspecify.annotations.Nullable;

/**
 * All that a unit states about one activity.
 *
 * @param who the units and partners
 * @param what kind, mode, state and words
 * @param setting time, place, means and audience
 * @param basis what it answers
 * @param findings what came of it
 * @param event where people met; absent for deeds without a meeting, and where nobody noted more than the deed
 */
public record Facts(
        Participants who,
        Description what,
        Setting setting,
        Basis basis,
        Findings findings,
        @Nullable Conference event) {

    Facts with(Conference other) {
        return new Facts(who, what, setting, basis, findings, other);
    }

    Facts with(Description other) {
        return new Facts(who, other, setting, basis, findings, event);
    }

    Facts by(Description.Own own) {
        return new Facts(who, what.with(own), setting, basis, findings, event);
    }

    Facts in(State state) {
        return new Facts(who, what.in(state), setting, basis, findings, event);
    }
}
