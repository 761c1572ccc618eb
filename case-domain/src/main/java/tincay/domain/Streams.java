package tincay.domain;

import java.util.List;

import tincay.domain.address.AddressEvent;
import tincay.domain.datarequest.DataRequestEvent;
import tincay.domain.emergencyaccess.EmergencyAccessEvent;
import tincay.domain.instrument.InstrumentEvent;
import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.partner.PartnerEvent;
import tincay.domain.person.PersonEvent;
import tincay.domain.programme.ActivityEvent;
import tincay.domain.programme.FeedbackEvent;
import tincay.domain.programme.TargetEvent;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.release.ReleaseEvent;
import tincay.domain.service.ServiceEvent;
import tincay.domain.stay.StayEvent;
import tincay.domain.stream.Event;
import tincay.domain.supportcase.CaseEvent;
import tincay.domain.worker.WorkerEvent;

/** All families of events there are. */
public final class Streams {

    public static final List<Class<? extends Event>> EVENTS = List.of(
            PersonEvent.class,
            CaseEvent.class,
            ReferralEvent.class,
            StayEvent.class,
            NoContactEvent.class,
            ServiceEvent.class,
            PartnerEvent.class,
            AddressEvent.class,
            ActivityEvent.class,
            TargetEvent.class,
            FeedbackEvent.class,
            InstrumentEvent.class,
            ReleaseEvent.class,
            WorkerEvent.class,
            EmergencyAccessEvent.class,
            DataRequestEvent.class);

    private Streams() {}
}
