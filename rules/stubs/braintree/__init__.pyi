# distribution: braintree        source: braintree 4.36, braintree/__init__.py
from braintree.braintree_gateway import BraintreeGateway as BraintreeGateway
from braintree.configuration import Configuration as Configuration
from braintree.address import Address as Address
from braintree.client_token import ClientToken as ClientToken
from braintree.credit_card import CreditCard as CreditCard
from braintree.customer import Customer as Customer
from braintree.dispute import Dispute as Dispute
from braintree.payment_method import PaymentMethod as PaymentMethod
from braintree.payment_method_nonce import PaymentMethodNonce as PaymentMethodNonce
from braintree.plan import Plan as Plan
from braintree.subscription import Subscription as Subscription
from braintree.transaction import Transaction as Transaction
