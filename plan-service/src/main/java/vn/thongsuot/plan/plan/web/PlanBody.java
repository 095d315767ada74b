package vn.thongsuot.plan.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.serving.SignedCopyView;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Progress;
import vn.thongsuot.plan.plan.Remark;
import vn.thongsuot.plan.plan.Warning;

/**
 * A plan with all of its text.
 *
 * @param published what the topic tells, field by field
 * @param content what can be changed, in the shape in which it is sent back
 * @param warnings what a person should look at again
 * @param remarks of every time it was returned, the latest last
 * @param progress what was said of items since the approval
 * @param marks what may be out of date in a copied plan; each is confirmed or changed before it is handed in
 * @param signedCopy what is seen in the signed file; absent while there is none
 */
record PlanBody(
        @JsonUnwrapped Object published,
        PlanContent content,
        List<Warning> warnings,
        List<Remark> remarks,
        List<Progress> progress,
        @JsonInclude(Include.NON_NULL) @Nullable SignedCopyView signedCopy,
        List<MarkView> marks) {}
