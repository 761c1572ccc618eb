package tincay.api.demonstration;

import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.WorkerId;

/** An internal service and who answers there. */
record Counselling(ServiceId service, ServiceKind kind, WorkerId counsellor) {}
