package fengxiang.elastic;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a failed start with the sentence alone instead of a stack trace. */
class ProvisioningFailureAnalyzer extends AbstractFailureAnalyzer<ProvisioningException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProvisioningException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
