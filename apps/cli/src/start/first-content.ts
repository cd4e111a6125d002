import { join } from 'node:path';
import { findAgreementFrame } from '@parley/db/agreement';
import { openDb } from '@parley/db/client';
import { findAddressOwner } from '@parley/db/person';
import type { AgreementFile } from '@parley/domain/agreement';
import type { Role } from '@parley/domain/person';
import { loadAgreement, readAgreementFile } from '@parley/usecases/agreement';
import { loadAgreement, openAgreement, readAgreement } from '@parley/usecases/agreement';
