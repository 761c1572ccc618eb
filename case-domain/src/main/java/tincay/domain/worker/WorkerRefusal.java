package tincay.domain.worker;

import tincay.domain.refusal.RefusalCode;

/** Why a worker's record says no. */
public enum WorkerRefusal implements RefusalCode {
    MIXED_ROLES("worker.mixed-roles"),
    NEEDS_SECOND_PERSON("worker.second-person"),
    NOT_PROPOSED("worker.not-proposed"),
    ALREADY_HELD("worker.already-held"),
    SCOPE_MISSING("worker.scope-missing"),
    SUSPENDED("worker.suspended"),
    NOT_SUSPENDED("worker.not-suspended"),
    NOT_HELD("worker.not-held"),
    SAME_SCOPE("worker.same-scope"),
    NOT_ONESELF("worker.not-oneself"),
    ENDED("worker.ended"),
    TIE_UNKNOWN("worker.tie-unknown"),
    TIE_WITHDRAWN("worker.tie-withdrawn");

    private final String code;

    WorkerRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
