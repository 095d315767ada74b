package vn.thongsuot.platformtest.queries;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

/** Asked before an application is started, so that a skipped test costs nothing. */
final class OnIndexes implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Infrastructure.get().storeHasIndexes()
                ? ConditionEvaluationResult.enabled("the store has indexes")
                : ConditionEvaluationResult.disabled(
                        "the embedded store has no indexes; name one that has by MONGODB_URI");
    }
}
