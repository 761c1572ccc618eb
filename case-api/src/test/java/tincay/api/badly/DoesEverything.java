package tincay.api.badly;

import javax.crypto.Cipher;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;

import tincay.domain.supportcase.CaseEvent;

class DoesEverything {
    CommandGateway commands;
    Cipher cipher;
    Logger log;
    CaseEvent event;
}
