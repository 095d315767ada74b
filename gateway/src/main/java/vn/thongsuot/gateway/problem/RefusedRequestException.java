package vn.thongsuot.gateway.problem;

/** A problem that travels as an error. It carries no stack: it is an answer, not a bug. */
public final class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedRequestException(Problem problem) {
        super(problem.kind().code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
