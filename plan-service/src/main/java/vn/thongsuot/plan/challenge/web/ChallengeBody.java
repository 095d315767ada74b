package vn.thongsuot.plan.challenge.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.thongsuot.plan.challenge.ChallengeContent;
import vn.thongsuot.plan.challenge.Commission;
import vn.thongsuot.plan.challenge.StepRun;

/**
 * A challenge with all that is known of it.
 *
 * @param published what the topic tells, field by field
 * @param content what can be changed, in the shape in which it is sent back
 * @param history every decision with its evidence and note, the latest last
 * @param orders every commission with its contract party
 */
record ChallengeBody(
        @JsonUnwrapped Object published, ChallengeContent content, List<StepRun> history, List<Commission> orders) {}
