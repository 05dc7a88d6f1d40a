import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Patch,
  Query,
  StreamableFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '#libs/contracts';
import { qrPng, qrSvg } from '#libs/esim';
import type { AccountIdentity } from '#libs/security';
import { Identity, IdentityGuard, namesIgnoredFields, PageQuery } from '#libs/service-kit';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { NumberChange } from './number-change.js';
import { assertMayChange } from './number-owner.js';
import { NumberPresenter } from './number-presenter.service.js';
import { ChangeNumberDto, NumberDto, NumberListDto } from './number.dto.js';
import { NumbersService } from './numbers.service.js';
import { OwnNumberGuard } from './own-number.adapter.js';
import { WebhookUrls } from './webhook-url.service.js';

@ApiTags('numbers')
@ApiBearerAuth()
@Controller('v1/numbers')
@UseGuards(IdentityGuard)
export class NumbersController {
  constructor(
    private readonly numbers: NumbersService,
    private readonly presenter: NumberPresenter,
    private readonly webhookUrls: WebhookUrls,
  ) {}

  @Get()
  @ApiOperation({ summary: "The account's numbers of the key's mode, oldest first" })
  @ApiOkResponse({ type: NumberListDto })
  async list(@Identity() identity: AccountIdentity, @Query() query: PageQuery): Promise<NumberListDto> {
    const after = decodeCursor(query.cursor);
    const numbers = await this.numbers.list(identity, after, query.limit);
    return {
      numbers: await Promise.all(numbers.map((number) => this.presenter.resource(number))),
      next_cursor: encodeCursor(numbers.at(-1)?.seq ?? after),
    };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A number with its eSIM profile' })
  @ApiOkResponse({ type: NumberDto })
  async get(@Identity() identity: AccountIdentity, @Param('id') id: string): Promise<NumberDto> {
    return this.presenter.resource(await this.numbers.get(identity, id));
  }

  @Patch(':id')
  @ApiOperation({
    summary: "Change a number's webhook, label or metadata",
    description:
      'In effect for webhook attempts that start more than 2 s after the answer. Fields that it does not know are ignored, and named in `X-MeiSIM-Ignored-Fields`.',
  })
  @UseInterceptors(namesIgnoredFields(ChangeNumberDto))
  @UseGuards(OwnNumberGuard)
  @ApiOkResponse({ type: NumberDto })
  async change(
    @Identity() identity: AccountIdentity,
    @Param('id') id: string,
    @Body() body: ChangeNumberDto,
  ): Promise<NumberDto> {
    return this.presenter.resource(await this.numbers.change(identity, id, await this.changeOf(identity, id, body)));
  }

  @Delete(':id')
  @ApiOperation({
    summary: 'Release a number',
    description:
      'Frees its quota, also of one that is not active yet. Its messages stay readable for their 30 days; nobody else gets the phone for 45.',
  })
  @HttpCode(200)
  @ApiOkResponse({ type: NumberDto })
  async release(@Identity() identity: AccountIdentity, @Param('id') id: string): Promise<NumberDto> {
    assertMayChange(identity);
    return this.presenter.resource(await this.numbers.release(identity, id));
  }

  @Get(':id/qr.svg')
  @ApiOperation({ summary: 'The eSIM QR code as SVG; a secret' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ content: { 'image/svg+xml': { schema: { type: 'string' } } } })
  async svg(@Identity() identity: AccountIdentity, @Param('id') id: string): Promise<StreamableFile> {
    const svg = await qrSvg(await this.lpaOf(identity, id));
    return new StreamableFile(Buffer.from(svg), { type: 'image/svg+xml' });
  }

  @Get(':id/qr.png')
  @ApiOperation({ summary: 'The eSIM QR code as PNG; a secret' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } })
  async png(@Identity() identity: AccountIdentity, @Param('id') id: string): Promise<StreamableFile> {
    return new StreamableFile(await qrPng(await this.lpaOf(identity, id)), { type: 'image/png' });
  }

  private async checkedUrl(identity: AccountIdentity, id: string, url: string): Promise<string> {
    const { webhookUrl: kept } = await this.numbers.get(identity, id);
    return this.webhookUrls.checked(url, kept);
  }

  private async lpaOf(identity: AccountIdentity, id: string): Promise<string> {
    const number = await this.numbers.get(identity, id);
    const lpa = this.presenter.lpa(number);
    if (lpa !== null) return lpa;
    if (number.source === 'hosted') throw new DomainError('not_found', 'A hosted number has no eSIM profile.');
    throw new DomainError('number_not_active');
  }

  private async changeOf(identity: AccountIdentity, id: string, body: ChangeNumberDto): Promise<NumberChange> {
    const { webhook_url: url, webhook_enabled: enabled, label, metadata } = body;
    return {
      ...(url === undefined ? {} : { webhookUrl: url === null ? null : await this.checkedUrl(identity, id, url) }),
      ...(enabled === undefined ? {} : { webhookEnabled: enabled }),
      ...(label === undefined ? {} : { label }),
      ...(metadata === undefined ? {} : { metadata }),
    };
  }
}
