package vn.thongsuot.plan.challenge.web;

import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Challenges as they are answered to the tenant's own people. */
record ChallengeBodies(AggregateKind<Challenge> kind) {

    ChallengeBody of(Versioned<Challenge> challenge) {
        var state = challenge.state();
        return new ChallengeBody(kind.wire().apply(challenge), state.content(), state.runs(), state.commissions());
    }
}
